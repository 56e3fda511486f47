// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication.Wording;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.FileBeside;

/** The shipped versions of the grid, read once from their files. */
final class Grids {
    /** The version new dossiers run on. */
    static final String NEWEST = "2026-1";
    private static final List<String> VERSIONS = List.of(NEWEST);
    private final Map<String, Grid> grids;
    private final Map<String, List<Asking>> askings;

    private Grids(Map<String, Grid> grids, Map<String, List<Asking>> askings) {
        this.grids = grids;
        this.askings = askings;
    }

    static Grids shipped() {
        return new Grids(VERSIONS.stream().collect(Collectors.toMap(Function.identity(), Grids::grid)), VERSIONS.stream().collect(Collectors.toMap(Function.identity(), Grids::askings)));
    }

    /** @throws IllegalArgumentException for a version that was never shipped */
    Grid get(String version) {
        var found = grids.get(version);
        if (found == null) throw new IllegalArgumentException("grid: one of " + VERSIONS + ", got " + version);
        return found;
    }

    List<Asking> asked(String version) {
        return askings.getOrDefault(version, List.of());
    }

    private static Grid grid(String version) {
        var options = new LinkedHashMap<String, List<String>>();
        lines("options.txt").map(line -> line.split("\\|")).forEach(parts -> options.put(parts[0], List.of(parts[1], parts[2])));
        return new Grid(version, Stream.of(FileBeside.text(Grids.class, "grid-" + version + ".txt").split("\n\n")).map(Grids::indication).toList(), options);
    }

    private static Indication indication(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(0).split("\\|", -1);
        var type = facts[5].split(":");
        return new Indication(facts[0], Family.valueOf(facts[1]), Indication.Weight.valueOf(facts[2]), listed(facts[3], ","), Side.valueOf(facts[4]),
                Indication.AnswerType.valueOf(type[0]), type.length > 1 ? listed(type[1], ",") : List.of(), Indication.Confidence.valueOf(facts[6]),
                facts[7].equals("neutral"), wording(lines.subList(1, 5)), wording(lines.subList(5, 9)), lines.get(9));
    }

    private static Wording wording(List<String> lines) {
        return new Wording(lines.get(0), lines.get(1), lines.get(2), listed(lines.get(3), " ; "));
    }

    private static List<String> listed(String text, String separator) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(separator));
    }

    private static List<Asking> askings(String version) {
        return lines("asks-" + version + ".txt").map(Asking::of).toList();
    }

    private static Stream<String> lines(String name) {
        return FileBeside.text(Grids.class, name).lines().filter(line -> !line.isBlank());
    }
}
