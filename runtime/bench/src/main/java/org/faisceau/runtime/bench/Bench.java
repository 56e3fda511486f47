// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Set;

/**
 * Measures everything, in this order, and writes the report. {@code -Dbench.measures=contracts,casework} measures some
 * alone, and only printed: a report tells of all.
 */
public final class Bench {
    private Bench() {}

    private interface Measure {
        void measure(Report report) throws IOException, InterruptedException, SQLException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var home = Path.of(arguments[0]);
        var data = Files.createTempDirectory("faisceau-bench");
        var all = new LinkedHashMap<String, Measure>();
        all.put("start", report -> new ColdStart(home, data.resolve("demo")).measure(report));
        all.put("switching", report -> new Switching(home, data.resolve("demo")).measure(report));
        all.put("bundles", report -> new BundleCost(home, data.resolve("demo")).measure(report));
        all.put("volume", report -> new Volume(home, data.resolve("volume")).measure(report));
        all.put("outward", report -> new Outward(home, data.resolve("volume")).measure(report));
        all.put("contracts", report -> new Contracts(home, data.resolve("contracts")).measure(report));
        all.put("casework", report -> new Casework(home, data.resolve("casework")).measure(report));
        all.put("meeting", report -> new Meeting(home, data.resolve("meeting")).measure(report));
        all.put("matching", report -> new MatchQuality(home, data.resolve("demo")).measure(report));
        all.put("titles", report -> new TitleQuality(home, data.resolve("titles"), Path.of(System.getProperty("bench.contracts", ""))).measure(report));
        all.put("ledger", report -> new LedgerSpeed(home, data.resolve("ledger")).measure(report));
        all.put("catalogue", report -> new MatchSpeed(home, data.resolve("catalogue"), 10_000, "p99 ≤ 50 ms").measure(report));
        all.put("million", report -> new MatchSpeed(home, data.resolve("million"), 1_000_000, "p99 ≤ 150 ms").measure(report));
        var wanted = arguments[2].equals("all") ? all.keySet() : Set.of(arguments[2].split(","));
        if (!all.keySet().containsAll(wanted)) throw new IllegalArgumentException("measures: among " + all.keySet() + ", got " + wanted);
        var report = new Report();
        for (var one : all.entrySet()) if (wanted.contains(one.getKey())) one.getValue().measure(report);
        if (wanted.containsAll(all.keySet())) report.write(Path.of(arguments[1]));
    }
}
