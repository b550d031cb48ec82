/** Keys by their names, and what they do. */
export type KeyRow = readonly [names: readonly string[], meaning: string];

export function KeyRows({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl>
      {rows.map(([names, meaning]) => (
        <div key={meaning}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
