package org.paraph.integration.events;

import java.util.Map;
import java.util.TreeMap;
import org.paraph.engine.TaskEvent;

/**
 * The types of events, as other systems read them: what was done, in the past, under our name turned round. They follow from
 * the code of the act by one table: {@code negotiation.suspend} is {@code org.paraph.negotiation.suspended}, and
 * {@code negotiation.grant-mandate} is {@code org.paraph.negotiation.mandate-granted}. A code that tells a fact and not an
 * act, such as {@code review.overdue}, stays as it is.
 */
public final class EventTypes {

    static final String ROOT = "org.paraph.";

    private static final String TABLE = """
            abandon abandoned, accede acceded, acknowledge acknowledged, activate activated, add added, admit admitted,
            adopt adopted, amend amended, answer answered, apply applied, ask asked, assess assessed, begin begun,
            break broken, brief briefed, bring brought, cancel cancelled, certify certified, change changed, check checked,
            claim claimed, classify classified, clear cleared, close closed, comment commented, complete completed,
            conclude concluded, confirm confirmed, consider considered, consolidate consolidated, decide decided,
            declare declared, defer deferred, delegate delegated, dismiss dismissed, dispute disputed, drop dropped, empower empowered, end ended,
            expire expired, express expressed, file filed, forget forgotten, give given, grant granted, hold held,
            initial initialled, lay laid, let let, lift lifted, link linked, mark marked, move moved, object objected,
            open opened, prepare prepared, prioritise prioritised, promulgate promulgated, propose proposed, publish published,
            reactivate reactivated, reassign reassigned, recall recalled, record recorded, rectify rectified, refuse refused,
            register registered, release released, remove removed, renew renewed, reopen reopened, request requested,
            resolve resolved, resubmit resubmitted, resume resumed, revise revised, revoke revoked, schedule scheduled, set set,
            settle settled, split split, submit submitted, suspend suspended, take taken, update updated,
            verify verified, withdraw withdrawn
            """;
    private static final Map<String, String> PAST = past();

    private EventTypes() {
    }

    /** The type of what the audit calls so. */
    public static String of(String action) {
        int dot = action.lastIndexOf('.');
        var act = action.substring(dot + 1);
        var verb = act.split("-", 2)[0];
        var done = PAST.get(verb);
        if (done == null) {
            return ROOT + action;
        }
        var object = act.substring(verb.length());
        return ROOT + action.substring(0, dot + 1) + (object.isEmpty() ? done : object.substring(1) + "-" + done);
    }

    /** The code of what happened to a task, as the audit would call it; null for what is no event. */
    static String action(TaskEvent.Kind kind) {
        return switch (kind) {
            case CREATED -> "task.created";
            case COMPLETED -> "task.completed";
            case GONE -> "task.gone";
            case CHANGED, ASSIGNED -> null;
        };
    }

    /** True if the table knows how to tell it as done. */
    static boolean tells(String action) {
        return PAST.containsKey(action.substring(action.lastIndexOf('.') + 1).split("-", 2)[0]);
    }

    private static Map<String, String> past() {
        var past = new TreeMap<String, String>();
        for (var pair : TABLE.strip().split(",\\s+")) {
            var words = pair.split(" ");
            past.put(words[0], words[1]);
        }
        return Map.copyOf(past);
    }
}
