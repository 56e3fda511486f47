// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication;

/** The shipped versions of the grid, oldest first, read once from their files. */
final class Grids {
    /** The version new dossiers run on. */
    static final String NEWEST = "2026-2";
    private static final List<String> VERSIONS = List.of("2026-1", NEWEST);
    private final Map<String, Grid> grids = new LinkedHashMap<>();
    private final Map<String, List<Asking>> askings = new LinkedHashMap<>();

    private Grids() {
        for (var version : VERSIONS) {
            var grid = GridFile.read(version, this::get);
            grids.put(version, grid);
            askings.put(version, askings(grid));
        }
    }

    static Grids shipped() {
        return new Grids();
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

    /** The newest version that had all of these; the newest of all where none did. */
    String having(List<String> codes) {
        return VERSIONS.stream().filter(version -> codes.stream().allMatch(code -> get(version).find(code).isPresent())).reduce((older, newer) -> newer).orElse(NEWEST);
    }

    /** Those of the version it follows that speak of what is still there, then its own. */
    private List<Asking> askings(Grid grid) {
        var kept = GridFile.before(grid.version()).map(this::asked).orElse(List.of()).stream().filter(one -> one.when().stream().allMatch(when -> isThere(grid.indications(), when)));
        return Stream.concat(kept, GridFile.lines("asks-" + grid.version() + ".txt").map(Asking::of)).toList();
    }

    private static boolean isThere(List<Indication> all, Asking.When when) {
        return all.stream().anyMatch(when::isAbout);
    }
}
