package org.paraph.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Clerk;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Staff;

/** The whole way of a treaty from the proposal to the signature on pages alone, each step by the person whose it is. */
class PathToSignatureBrowserIT {

    private static final String KOREA = "Republic of Korea";
    private static final String JAPAN = "Japan";
    private static final String TEXT = """
            Article 1
            The Parties rescue seafarers in distress.

            Article 2
            This Agreement enters into force on signature.""";

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ja"})
    void aTreatyIsProposedNegotiatedApprovedAndSignedByNinePeople(String language) {
        try (var staff = new Staff(DemoParaph.shared(), language, KOREA, JAPAN, "Article 1", "Article 2")) {
            var reference = propose(staff);
            draft(staff, reference);
            talk(staff, reference);
            clearInLaw(staff, reference);
            agree(staff, reference);
            approve(staff, reference);
            makeReady(staff, reference);
            sign(staff, reference);

            var auditor = staff.of("oh.auditor").dossier(reference, "Audit trail");
            auditor.sees("Lee Ji-woo", "Kim Do-yun", "Choi Min-jun", "Park Seo-yeon", "Jung Ye-jun",
                    "Han Su-a", "Yoon Tae-hyun", "Seo Ha-eun", "The trail is whole: every entry follows on the one before it.");
        }
    }

    private static String propose(Staff staff) {
        var lee = staff.of("lee.treaty").follow("Dossiers").follow("Propose a negotiation");
        lee.answer("Working title", "Agreement on the rescue of seafarers").answer("What it is to settle", "Who rescues whom")
                .answer("Party 1 > Code", "KOR").answer("Party 1 > Name of the party", KOREA)
                .answer("Party 2 > Code", "JPN").answer("Party 2 > Name of the party", JAPAN)
                .answer("Security marking", "Restricted").answer("When it was proposed > Day", "2020-03-02").send("Propose");
        var reference = lee.browser().path().substring("/negotiations/".length());
        lee.task(reference, "Record the mandate").answer("By whose authority", "Foreign Minister")
                .answer("What it covers", "To negotiate and to conclude").answer("When it was given > Day", "2020-03-03")
                .send("Complete the task");
        lee.isTold("Record the mandate");
        for (var unit : List.of("MND – Ministry of National Defense", "OPM – Office for Government Policy Coordination",
                "CWD – Office of the President")) {
            lee.dossier(reference, "Overview").follow("Put a unit or a person on the dossier").answer("Unit or person", "Unit")
                    .answer("Which one", unit).answer("Why it needs to know", "Takes part").send("Confirm");
        }
        lee.sees("Drafting", "Ministry of National Defense", "Office of the President");
        return reference;
    }

    private static void draft(Staff staff, String reference) {
        staff.of("kim.drafter").task(reference, "Prepare the first draft").answer("Label of the version", "draft-1")
                .answer("Language", "en").answer("Title of the agreement", "Agreement on the rescue of seafarers")
                .answer("The text", TEXT).answer("Note for the file (optional)", "First draft")
                .answer("When it was done > Day", "2020-03-04").send("File the version");
        staff.of("kim.drafter").sees("rescue seafarers in distress");
        staff.of("choi.chief").task(reference, "Clear the draft for the talks").answer("Does the draft go to the talks?", "Yes")
                .answer("Why, or what to change", "Within the mandate").answer("When it was done > Day", "2020-03-05")
                .send("Complete the task");
    }

    private static void talk(Staff staff, String reference) {
        var park = staff.of("park.negotiator");
        prepare(park, reference, "2020-03-06");
        park.task(reference, "Record the round of talks").answer("Outcome", "Points are left")
                .answer("When the round was held > Day", "2020-03-07").answer(KOREA + ": Article 1", "Accepts")
                .answer(JAPAN + ": Article 1", "Accepts").answer("In this round: Article 1", "Gone through")
                .answer(KOREA + ": Article 2", "Accepts").answer(JAPAN + ": Article 2", "Reserves its position")
                .answer("In this round: Article 2", "Taken up").answer("Result in words", "Article 1 is agreed.")
                .answer("Points left", "Article 2: the day of entry into force")
                .answer("Next meeting > What was said of it", "To be arranged")
                .answer("Next meeting > Through which channel (optional)", "Embassies").send("Confirm");
        park.sees("Agreed", "Under review");

        var choi = staff.of("choi.chief").dossier(reference, "Text").follow("File a new version of the text");
        choi.answer("Label of the version", "draft-2").answer("Kind of change (optional)", "Substantive")
                .answer("Note for the file (optional)", "As Japan asked")
                .answer("When it was done > Day", "2020-03-08");
        choi.field("Words").filter(new Locator.FilterOptions().setHasText("enters into force"))
                .fill("This Agreement enters into force on notification.");
        choi.send("File the version");
        choi.sees("on notification");
    }

    private static void prepare(Clerk park, String reference, String day) {
        park.task(reference, "Prepare the round of talks").answer("The round meets on (optional)", day).answer("Place", "Seoul")
                .answer("Delegation 1 > Head of delegation", "A. Kim").answer("Delegation 2 > Head of delegation", "B. Sato")
                .answer("Agenda", "The whole wording").answer("When the meeting was agreed > Day", day)
                .send("Complete the task");
    }

    private static void clearInLaw(Staff staff, String reference) {
        staff.of("lee.treaty").dossier(reference, "Approvals").follow("Ask for a review")
                .answer("Unit that is asked", "MOLEG – Ministry of Government Legislation").answer("Kind of review", "Legal review")
                .answer("Question", "Is the consent of the Assembly needed?").answer("When it was asked > Day", "2020-03-09")
                .send("Confirm");
        staff.of("jung.reviewer").task(reference, "Give the opinion on the text: Ministry of Government Legislation").answer("Opinion", "No objection")
                .answer("The opinion in words", "Nothing to object to").answer("Consent of the legislature (optional)", "Not required")
                .answer("When it was given > Day", "2020-03-10").send("Complete the task");
    }

    private static void agree(Staff staff, String reference) {
        var park = staff.of("park.negotiator");
        prepare(park, reference, "2020-03-11");
        park.task(reference, "Record the round of talks").answer("Outcome", "The whole wording is agreed")
                .answer("When the round was held > Day", "2020-03-12").answer(KOREA + ": The whole text", "Accepts")
                .answer(JAPAN + ": The whole text", "Accepts").answer("In this round: The whole text", "Gone through")
                .answer("Result in words", "All is agreed.").answer("Next meeting > What was said of it", "None").send("Confirm");
        park.sees("Clean text", "Open points 0");
        staff.of("choi.chief").task(reference, "Initial the text").answer("Initialler 1 > Name", "A. Kim")
                .answer("Initialler 1 > Office", "Other office").answer("Initialler 2 > Name", "B. Sato")
                .answer("Initialler 2 > Office", "Other office").answer("When it was done > Day", "2020-03-13")
                .send("Complete the task");
        staff.of("choi.chief").sees("Initialled");
    }

    private static void approve(Staff staff, String reference) {
        staff.of("lee.treaty").task(reference, "Submit the text to the domestic procedure")
                .answer("By whose authority", "Foreign Minister").answer("Note for the file", "As initialled")
                .answer("When it was done > Day", "2020-03-14").send("Complete the task");
        staff.of("lee.treaty").dossier(reference, "Approvals").sees("Vice-Ministers' Meeting");
        decide(staff.of("han.secretary"), reference, "Vice-Ministers' Meeting", "2020-03-15");
        decide(staff.of("han.secretary"), reference, "State Council", "2020-03-16");
        decide(staff.of("yoon.approver"), reference, "President", "2020-03-17");
        staff.of("yoon.approver").task(reference, "Conclude the domestic procedure").answer("By whose authority", "President")
                .answer("Note for the file", "Complete").answer("When it was done > Day", "2020-03-18").send("Complete the task");
    }

    private static void decide(Clerk clerk, String reference, String body, String day) {
        clerk.task(reference, "Record the decision of the body: " + body).answer("Decision", "Approved")
                .answer("When it decided > Day", day).send("Complete the task");
    }

    private static void makeReady(Staff staff, String reference) {
        var seo = staff.of("seo.registrar");
        seo.dossier(reference, "Readiness").sees("Ready: nothing stands against the signature.");
        seo.task(reference, "Fix the signing ceremony").answer("Begins at", "2020-03-20T16:00")
                .answer("Time zone of the place", "Asia/Seoul").answer("Place", "Seoul").answer("Signatory 1 > Name", "C. Han")
                .answer("Signatory 1 > Office", "Other office").answer("Signatory 1 > Office in words (optional)", "Ambassador at large")
                .answer("Signatory 2 > Name", "D. Ito").answer("Signatory 2 > Office", "Foreign minister")
                .answer("When the date was agreed > Day", "2020-03-19").send("Complete the task");
        seo.dossier(reference, "Readiness").sees("Not ready. Points that stand against the signature: 1", "C. Han");
        seo.follow("Go to where it is removed").answer("Party", KOREA).answer("Person it names", "C. Han")
                .answer("Office of the person", "Ambassador at large").answer("Issued by", "Foreign Minister")
                .answer("When it was issued > Day", "2020-03-19").send("Confirm");
        seo.dossier(reference, "Readiness").sees("Ready: nothing stands against the signature.");
    }

    private static void sign(Staff staff, String reference) {
        var seo = staff.of("seo.registrar");
        for (var person : List.of("C. Han", "D. Ito")) {
            seo.task(reference, "Record the signatures").answer("When and where it was signed > Day", "2020-03-20")
                    .send("Complete the task");
            seo.dossier(reference, "Signing").sees(person);
        }
        seo.sees("Signed");
    }
}
