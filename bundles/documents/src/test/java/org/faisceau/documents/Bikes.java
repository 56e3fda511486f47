// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;

/** Bicycles by their number, written by hand: a colour may be « rouje », which is mended; a line without colour is refused. */
public final class Bikes implements Importable {
    public final Map<String, String> kept = new LinkedHashMap<>();
    final List<Integer> chunks = new ArrayList<>();
    public Runnable afterChunk = () -> {};

    @Override
    public String kind() {
        return "bikes";
    }

    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? "Bicycles" : "Vélos";
    }

    @Override
    public String address() {
        return "/bikes";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return List.of(
                new Column("number", english ? "Number" : "Numéro", true, List.of("id_velo")),
                new Column("colour", english ? "Colour" : "Couleur", true, List.of("teinte")),
                new Column("place", english ? "Place" : "Lieu", false, List.of()));
    }

    @Override
    public List<String> endings() {
        return List.of(".bike");
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        chunks.add(lines.size());
        var before = dryRun ? new LinkedHashMap<>(kept) : kept;
        var outcomes = lines.stream().map(line -> taken(before, line)).toList();
        var report = new Report(outcomes, lines.stream().map(line -> line.cell("place")).filter(place -> !place.isEmpty()).map("Lieu ajouté : %s."::formatted).toList());
        if (!dryRun) afterChunk.run();
        return report;
    }

    private static Outcome taken(Map<String, String> bikes, Line line) {
        var colour = line.cell("colour");
        if (colour.isEmpty()) return Outcome.refused(line.number(), List.of("Sans couleur."));
        var mended = colour.equals("rouje") ? List.of("Couleur corrigée.") : List.<String>of();
        var right = colour.equals("rouje") ? "rouge" : colour;
        var earlier = bikes.put(line.cell("number"), right);
        var ref = new Ref("bike", line.cell("number"));
        if (earlier == null) return Outcome.created(line.number(), mended).about(ref);
        return (earlier.equals(right) ? Outcome.same(line.number(), mended) : Outcome.changed(line.number(), mended)).about(ref);
    }
}
