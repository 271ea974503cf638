package org.paraph.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may do what over REST, as {@code matrix.txt} says. */
public final class RoleMatrix {

    /** The roles of those who work on dossiers. */
    public static final List<String> WORKING = List.of("TREATY_OFFICER", "CHIEF_NEGOTIATOR", "NEGOTIATOR", "DRAFTING_OFFICER",
            "LEGAL_REVIEWER", "REVIEWER", "MEETING_SECRETARY", "APPROVER", "LEGISLATURE_LIAISON", "REGISTRAR");

    /** The roles by the operation, or by the act on a dossier. */
    public static final Map<String, Set<String>> ALL = read();

    private static final String EVERYBODY = "*";

    private RoleMatrix() {
    }

    /** True if that role may do that act on a dossier that its holder may know of. */
    public static boolean mayAct(String role, String act) {
        return ALL.get(act).contains(EVERYBODY) || ALL.get(act).contains(role);
    }

    private static Map<String, Set<String>> read() {
        try (Reader table = new InputStreamReader(RoleMatrix.class.getResourceAsStream("/matrix.txt"), StandardCharsets.UTF_8)) {
            var lines = new ArrayList<String>();
            new BufferedReader(table).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
            return lines.stream().map(line -> line.split(" = ")).collect(Collectors.toMap(cells -> cells[0],
                    cells -> Set.of(cells[1].split(" ")), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
