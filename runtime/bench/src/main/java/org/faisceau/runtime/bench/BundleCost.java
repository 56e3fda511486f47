// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What each bundle adds to a cold start, and its size on disk; bundles of one process start side by side, so the sum is not the whole. */
final class BundleCost {
    private static final int ROUNDS = 9;
    private static final Pattern STARTED = Pattern.compile("(?m)^(\\S+) started in ([\\d.]+) ms$");
    private final Path home;
    private final Path data;

    BundleCost(Path home, Path data) {
        this.home = home;
        this.data = data;
    }

    void measure(Report report) throws IOException, InterruptedException {
        var starts = new TreeMap<String, Sample>();
        for (int round = 0; round < ROUNDS; round++) {
            try (var subject = Subject.start(home, data, 0, Map.of("FAISCEAU_TIMINGS", "true"))) {
                var line = STARTED.matcher(subject.printed());
                while (line.find()) {
                    starts.computeIfAbsent(line.group(1), bundle -> new Sample()).add((long) (Double.parseDouble(line.group(2)) * 1e6));
                }
            }
        }
        var dearest = new ArrayList<>(starts.keySet());
        dearest.sort(Comparator.comparingDouble((String bundle) -> -starts.get(bundle).at(0.5)));
        var jars = jars();
        for (var bundle : dearest) {
            report.addBundle(bundle, String.format(Locale.ROOT, "%.1f", starts.get(bundle).at(0.5)), size(jars, bundle));
        }
    }

    private List<Path> jars() throws IOException {
        try (var files = Files.walk(home.resolve("repository"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static String size(List<Path> jars, String bundle) throws IOException {
        var last = bundle.substring(bundle.lastIndexOf('.') + 1);
        for (var jar : jars) {
            var name = jar.getFileName().toString();
            if (name.startsWith(bundle + "-") || name.contains(last + "-") && bundle.contains(name.substring(0, 4))) return Long.toString(Files.size(jar) / 1024);
        }
        return "";
    }
}
