// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question whose right answers a person named.
 *
 * @param asked a need's title
 * @param fitting titles of the solutions that fit, none better than another
 */
record Judged(String asked, Set<String> fitting) {
    /** In the order of the file. */
    static List<Judged> all() throws IOException {
        var all = new ArrayList<Judged>();
        try (var file = Judged.class.getResourceAsStream("judged.txt")) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith(" ")) all.get(all.size() - 1).fitting().add(line.strip());
                else all.add(new Judged(line.strip(), new LinkedHashSet<>()));
            }
        }
        return all;
    }

    /** Every other one, of questions or of what came of them: rest 0 is for trying, 1 is kept for the measurement. */
    static <T> List<T> half(List<T> all, int rest) {
        var half = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) if (i % 2 == rest) half.add(all.get(i));
        return half;
    }
}
