// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that names a drawing which is not in the sprite shows a hole. */
class IconsTest {
    private static final Path BUNDLES = Path.of("..", "..", "bundles");
    private static final Pattern DRAWN = Pattern.compile("<icon>([a-z0-9-]+)</icon>");
    private static final Pattern NAMED = Pattern.compile("(?:Ui\\.(?:icon|empty)|\\.icon)\\(\"([a-z0-9-]+)\"");

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyIconThatAPageNamesIsDrawn() throws IOException {
        var drawn = found(DRAWN, Files.readString(BUNDLES.resolve(Path.of("console", "src", "main", "icons", "icons.xml"))));
        var missing = new TreeSet<String>();
        int named = 0;
        try (var files = Files.walk(BUNDLES)) {
            for (var file : files.filter(IconsTest::isOurs).toList()) {
                var names = found(NAMED, Files.readString(file));
                named += names.size();
                names.stream().filter(name -> !drawn.contains(name)).forEach(name -> missing.add(file.getFileName() + " " + name));
            }
        }
        assertTrue(named > 500, "read too few names: " + named);
        assertEquals(Set.of(), missing);
    }

    private static boolean isOurs(Path file) {
        var path = file.toString();
        return path.contains("src/main") && (path.endsWith(".jte") || path.endsWith(".java"));
    }
}
