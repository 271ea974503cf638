// Comforts only: every page does all of its work without this script.
import { Button, ErrorSummary } from "/assets/vendor/govuk-frontend.min.js";

document.body.classList.add("govuk-frontend-supported");
document.querySelectorAll('[data-module="govuk-error-summary"]').forEach((each) => new ErrorSummary(each));
document.querySelectorAll('[data-module="govuk-button"]').forEach((each) => new Button(each));

// Where a row of sections is wider than the page, the one that is shown comes into sight.
document.querySelectorAll(".sections").forEach((bar) => {
  const here = bar.querySelector('[aria-current="page"]');
  const scrolls = [bar, ...bar.children].find((each) => each.scrollWidth > each.clientWidth);
  if (here && scrolls) {
    scrolls.scrollLeft = here.offsetLeft - (scrolls.clientWidth - here.offsetWidth) / 2;
  }
});
