package org.paraph.mail;

import java.util.List;
import java.util.Locale;

/**
 * What one person is sent at once. Tells nothing of itself to a log but the ids.
 *
 * @param mailings ids of the mailings that it makes up
 * @param address  where it goes
 * @param language of the recipient
 * @param subject  how many things it tells, or of which dossier the one
 * @param words    what it says
 */
public record Letter(List<String> mailings, String address, Locale language, String subject, String words) {

    @Override
    public String toString() {
        return "Letter" + mailings;
    }
}
