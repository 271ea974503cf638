package org.paraph.testing.load;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.EmbeddedPostgres;
import org.paraph.testing.Http;

/**
 * What the inbox costs with a hundred thousand open tasks on PostgreSQL while fifty people look at it: each opens it, reads for
 * a moment, and opens it again. Bounded in number and time; speaks to a server of its own on the loopback interface only.
 */
public final class InboxLoad {

    private static final int DOSSIERS = 10_000;
    private static final int TASKS_EACH = 10;
    private static final int PEOPLE = 50;
    private static final int LOOKS = 20;
    private static final long READING_MILLIS = 1500;
    private static final List<String> NAMES = List.of("lee.treaty", "choi.chief", "seo.registrar", "kim.drafter",
            "park.negotiator", "jung.reviewer", "han.secretary", "lim.trade");

    private InboxLoad() {
    }

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var database = EmbeddedPostgres.freshDatabase();
        try (var paraph = DemoParaph.on(database)) {
            try (var connection = database.connect()) {
                fill(connection);
            }
            out.printf("%d open tasks in %d dossiers; %d people, %d looks each, about %d ms apart%n",
                    DOSSIERS * TASKS_EACH, DOSSIERS, PEOPLE, LOOKS, READING_MILLIS);
            out.printf("First visit: %d KiB transferred%n", firstVisit(paraph) / 1024);
            look(paraph, PEOPLE, 5);
            report(out, "One person alone", look(paraph, 1, LOOKS));
            report(out, PEOPLE + " people at once", look(paraph, PEOPLE, LOOKS));
        }
        System.exit(0);
    }

    private static void report(PrintStream out, String who, List<Long> times) {
        times.sort(Long::compare);
        out.printf("%s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms of %d%n", who, millis(times, 0.5),
                millis(times, 0.95), millis(times, 1), times.size());
    }

    private static double millis(List<Long> sorted, double part) {
        return sorted.get((int) Math.max(0, Math.ceil(sorted.size() * part) - 1)) / 1e6;
    }

    /** Everything that a browser fetches when somebody opens the inbox for the first time, as it travels. */
    private static long firstVisit(DemoParaph paraph) {
        var browser = signedIn(paraph, "lee.treaty").with("Accept-Encoding", "gzip");
        long bytes = 0;
        for (String path : List.of("/inbox", "/assets/vendor/govuk-frontend.css", "/assets/paraph.css", "/assets/paraph.js",
                "/assets/vendor/govuk-frontend.min.js", "/assets/inter-latin.woff2", "/assets/paraph.svg")) {
            bytes += browser.get(path).expect(200).bytes().length;
        }
        return bytes;
    }

    private static List<Long> look(DemoParaph paraph, int people, int looks) throws Exception {
        var threads = Executors.newFixedThreadPool(people);
        try {
            var running = new ArrayList<Future<List<Long>>>();
            for (int person = 0; person < people; person++) {
                var browser = signedIn(paraph, NAMES.get(person % NAMES.size()));
                running.add(threads.submit(() -> looks(browser, looks)));
            }
            var times = new ArrayList<Long>();
            for (var each : running) {
                times.addAll(each.get());
            }
            return times;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> looks(Http browser, int looks) throws InterruptedException {
        var times = new ArrayList<Long>();
        for (int i = 0; i < looks; i++) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(READING_MILLIS / 2, READING_MILLIS * 3 / 2));
            long begun = System.nanoTime();
            browser.get(i % 3 == 0 ? "/inbox?box=group&sort=due" : "/inbox").expect(200);
            times.add(System.nanoTime() - begun);
        }
        return times;
    }

    private static Http signedIn(DemoParaph paraph, String username) {
        var browser = paraph.anonymous().rememberingCookies().with("Accept", "text/html");
        browser.with("Content-Type", "application/x-www-form-urlencoded").post("/sign-in", "username=" + username
                + "&password=" + URLEncoder.encode(DemoParaph.PASSWORD, StandardCharsets.UTF_8)).expect(303);
        return browser;
    }

    /** Puts rows past the application into the tables that the inbox reads: copies of the demonstration's dossier, and tasks. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into negotiation select (jsonb_populate_record(null::negotiation, to_jsonb(n) || jsonb_build_object("
                    + "'id', 'load-' || i, 'reference', 'KOR-LOAD-' || i, 'marking', case when i % 7 = 0 then 'TOP_SECRET'"
                    + " else 'RESTRICTED' end))).* from (select * from negotiation limit 1) n, generate_series(1, " + DOSSIERS
                    + ") i");
            statement.execute("insert into negotiation_participant select 'load-' || i, 'UNIT', unit from generate_series(1, "
                    + DOSSIERS + ") i, unnest(array['MOFA', 'MND', 'MOLEG', 'OPM', 'MOTIE']) with ordinality u (unit, k)"
                    + " where (i + k) % 3 <> 0");
            statement.execute("insert into work_item (task_id, version, negotiation_id, process_id, task_key, name, form_key,"
                    + " created_at, due_at, priority, frozen) select 'load-' || i || '-' || t, 1, 'load-' || i,"
                    + " 'negotiation-case', 'Task_RecordMandate', 'Record the mandate', 'negotiation/grant-mandate',"
                    + " now() - (i || ' minutes')::interval, case when (i + t) % 9 = 0 then null else now() + ((i * 7 + t * 1301)"
                    + " % 90000 - 20000 || ' minutes')::interval end, 50, false from generate_series(1, " + DOSSIERS
                    + ") i, generate_series(1, " + TASKS_EACH + ") t");
            statement.execute("insert into work_item_candidate select task_id, (array['TREATY_OFFICER@MOFA',"
                    + " 'CHIEF_NEGOTIATOR@MOFA', 'REGISTRAR', 'DRAFTING_OFFICER', 'NEGOTIATOR@MND', 'LEGAL_REVIEWER',"
                    + " 'MEETING_SECRETARY'])[1 + abs(hashtext(task_id)) % 7] from work_item where task_id like 'load-%'");
            statement.execute("analyze");
        }
    }
}
