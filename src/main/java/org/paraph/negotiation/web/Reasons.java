package org.paraph.negotiation.web;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.paraph.negotiation.Acts;
import org.paraph.platform.forms.FormWords;
import org.paraph.platform.web.ProblemText;

/** Why an act cannot be done now, in words for people who know the procedure and not the names of its states. */
final class Reasons {

    private final Locale language;
    private final ResourceBundle words;
    private final FormWords names;

    Reasons(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("dossier", language);
        this.names = new FormWords(language);
    }

    /** The reason of a refused act; of one that is not refused, that there is nothing to which it could be done. */
    String of(Acts.ActionStatus status) {
        var refusal = status.refusal();
        if (refusal == null) {
            return words.getString("why.nothing");
        }
        return switch (refusal.code()) {
            case "illegal-transition" -> say("why.state", names("NegotiationState", status.action().states()));
            case "role-needed" -> say("why.role", names("Role", status.action().roles()));
            case "not-a-candidate" -> words.getString("why.candidate");
            case "no-open-task" -> words.getString("why.turn");
            case "not-on-the-dossier" -> words.getString("why.dossier");
            default -> ProblemText.forHeader(language.toLanguageTag()).message(refusal.code(), refusal.arguments());
        };
    }

    private String names(String type, Collection<? extends Enum<?>> constants) {
        return constants.stream().map(each -> names.constant(type, each.name())).collect(Collectors.joining(", "));
    }

    private String say(String key, String filling) {
        return new MessageFormat(words.getString(key), language).format(List.of(filling).toArray());
    }
}
