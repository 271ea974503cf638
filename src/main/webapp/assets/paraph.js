// Comforts only: every page does all of its work without this script.
import { Button, ErrorSummary } from "/assets/vendor/govuk-frontend.min.js";

document.body.classList.add("govuk-frontend-supported");
document.querySelectorAll('[data-module="govuk-error-summary"]').forEach((each) => new ErrorSummary(each));
document.querySelectorAll('[data-module="govuk-button"]').forEach((each) => new Button(each));
