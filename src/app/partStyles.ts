// Style sheets of the parts in the order in which they hold, whoever imports a part first: the screen's own come after those
// of parts that take a class from it, and a page's critical styles are in the same order.
import "@/features/header/header.module.css";
import "@/features/keyboard/button.module.css";
import "@/features/licences/licences.module.css";
import "@/features/map/map.module.css";
import "@/features/notices/notices.module.css";
import "@/features/panel/panel.module.css";
import "@/features/panel/ways.module.css";
import "@/features/print/print.module.css";
import "@/features/search/search.module.css";
import "@/features/timeline/timeline.module.css";
import "@/features/views/views.module.css";
import "@/features/panel/answerCard.module.css";
import "./app.module.css";
import "@/features/share/button.module.css";
import "@/features/embed/embed.module.css";
import "@/features/filters/filters.module.css";
import "@/features/list/list.module.css";
