// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Measures everything, in this order, and writes the report. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var home = Path.of(arguments[0]);
        var report = new Report();
        var data = Files.createTempDirectory("faisceau-bench");
        new ColdStart(home, data.resolve("demo")).measure(report);
        new Switching(home, data.resolve("demo")).measure(report);
        new BundleCost(home, data.resolve("demo")).measure(report);
        new Volume(home, data.resolve("volume")).measure(report);
        new Outward(home, data.resolve("volume")).measure(report);
        new Contracts(home, data.resolve("contracts")).measure(report);
        new Casework(home, data.resolve("casework")).measure(report);
        report.write(Path.of(arguments[1]));
    }
}
