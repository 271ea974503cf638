package org.paraph.text;

import java.util.List;

/**
 * Where the parties stand on each provision, side by side, with the compromise that is on the table: the working table of
 * negotiators.
 *
 * @param title     the name of the agreement
 * @param version   label of the version
 * @param sha256    hash of the version
 * @param marking   the marking to be printed on every page
 * @param parties   the parties, one column each, in the order of the dossier
 * @param rows      the provisions, in the order of the text
 */
public record PositionMatrix(String title, String version, String sha256, String marking, List<String> parties,
        List<Row> rows) {

    /**
     * @param path       path of the provision
     * @param number     its printed number, or empty
     * @param heading    its heading, or empty
     * @param status     its consensus
     * @param cells      one for each party, in the order of the columns
     * @param compromise the wording that is agreed or proposed as a compromise; empty if there is none
     */
    public record Row(String path, String number, String heading, String status, List<Cell> cells, String compromise) {
    }

    /**
     * @param position the party's position; empty if it has taken none on this wording
     * @param wording  the wording that it wants where words are disputed; empty if none
     * @param note     what it said, or empty
     */
    public record Cell(String position, String wording, String note) {
    }
}
