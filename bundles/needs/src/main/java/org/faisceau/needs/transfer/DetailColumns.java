// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;

/** The columns of a need's details, both ways. A cell of requirements has one per line, or a bar between them. */
final class DetailColumns {
    /** The version of the details as they were exported; the need's own counts its content alone. */
    static final String VERSION = "detailVersion";
    /** In the order of an export; the version comes last. */
    static final List<String> FIELDS = List.of("requirements", "timeLimit", "budget", "security", "negotiates", "department", "leader", "family", "anonymous");
    private static final Set<String> BOXES = Set.of("negotiates", "anonymous");
    private static final Set<String> YES = Set.of("oui", "yes", "vrai", "true", "x", "1");
    private static final Pattern BETWEEN = Pattern.compile("\\R|\\s\\|\\s");

    private DetailColumns() {}

    static List<Importable.Column> offered(Locale locale) {
        var all = new ArrayList<Importable.Column>();
        FIELDS.forEach(key -> all.add(column(key, locale)));
        all.add(column(VERSION, locale));
        return all;
    }

    /** The cells of an export, the version last. */
    static List<String> cells(Detail detail, Locale locale) {
        var cells = new ArrayList<String>();
        said(detail).forEach((field, text) -> cells.add(BOXES.contains(field) && !text.isEmpty() ? NeedColumns.said("yes", locale) : text));
        cells.add(detail.version() == 0 ? "" : String.valueOf(detail.version()));
        return cells;
    }

    /** What the line says otherwise than the details have it, by field. */
    static Map<String, String> otherwise(Line line, Detail ours) {
        var differing = new LinkedHashMap<String, String>();
        said(ours).forEach((field, text) -> {
            if (line.has(field) && !folded(read(field, line.cell(field))).equals(folded(text))) differing.put(field, read(field, line.cell(field)));
        });
        return differing;
    }

    static Detail taken(Detail ours, Map<String, String> theirs) {
        var all = said(ours);
        all.putAll(theirs);
        return new Detail(Arrays.stream(all.get("requirements").split("\n")).filter(one -> !one.isBlank()).toList(),
                new Constraints(all.get("timeLimit"), all.get("budget"), all.get("security"), !all.get("negotiates").isEmpty()),
                all.get("department"), all.get("leader"), all.get("family"), !all.get("anonymous").isEmpty(), ours.version());
    }

    private static String read(String field, String cell) {
        return switch (field) {
            case "requirements" -> String.join("\n", Arrays.stream(BETWEEN.split(cell)).map(String::strip).filter(one -> !one.isEmpty()).toList());
            case "negotiates", "anonymous" -> YES.contains(cell.strip().toLowerCase(Locale.ROOT)) ? "yes" : "";
            default -> cell.strip();
        };
    }

    private static Map<String, String> said(Detail detail) {
        var constraints = detail.constraints();
        var said = new LinkedHashMap<String, String>();
        said.put("requirements", String.join("\n", detail.requirements()));
        said.put("timeLimit", constraints.timeLimit());
        said.put("budget", constraints.budget());
        said.put("security", constraints.security());
        said.put("negotiates", constraints.negotiates() ? "yes" : "");
        said.put("department", detail.department());
        said.put("leader", detail.leader());
        said.put("family", detail.family());
        said.put("anonymous", detail.isAnonymous() ? "yes" : "");
        return said;
    }

    /** Gaps do not count: cells lose them. */
    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Importable.Column column(String key, Locale locale) {
        return new Importable.Column(key, NeedColumns.label(key, locale), false, List.of(NeedColumns.label(key, Locale.FRENCH), NeedColumns.label(key, Locale.ENGLISH)));
    }
}
