// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of results, with the machine named. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private final List<String> bundles = new ArrayList<>();

    void add(String what, String bound, String measured) {
        lines.add("| " + what + " | " + bound + " | " + measured + " |");
        System.out.println(what + ": " + measured);
    }

    /**
     * @param millis to start, median
     * @param kilobytes of its jar; empty where the jar is named otherwise
     */
    void addBundle(String bundle, String millis, String kilobytes) {
        bundles.add("| `" + bundle + "` | " + millis + " | " + kilobytes + " |");
    }

    void write(Path file) throws IOException {
        var all = new ArrayList<String>();
        all.add("# Results");
        all.add("");
        all.add("Machine: " + machine() + ". Java " + System.getProperty("java.version") + ". Whole processes and HTTP calls measured from outside,");
        all.add("on loopback, by `runtime/bench`; start and memory with the product's own options; one instance at a time.");
        all.add("");
        all.add("| what | bound | measured |");
        all.add("|---|---|---|");
        all.addAll(lines);
        all.add("");
        all.add("What each bundle of the platform costs (`FAISCEAU_TIMINGS=true bin/faisceau run` prints the first column). A bundle pays for the");
        all.add("classes and services that it is first to need; optional modules are in « enable a module » above.");
        all.add("");
        all.add("| bundle | start, ms (median) | jar, KB |");
        all.add("|---|---|---|");
        all.addAll(bundles);
        Files.write(file, all);
    }

    private static String machine() throws IOException {
        var info = Path.of("/proc/cpuinfo");
        var model = Files.exists(info)
                ? Files.readAllLines(info).stream().filter(line -> line.startsWith("model name")).findFirst().map(line -> line.split(":")[1].strip()).orElse("")
                : "";
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors " + model;
    }
}
