// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.faisceau.rules.api.Reform;
import org.faisceau.rules.api.Wording;

/** The reforms that come with the product, in our own words. */
final class ShippedReforms {
    private ShippedReforms() {}

    static List<Reform> read() {
        try (var in = ShippedReforms.class.getResourceAsStream("reforms.json")) {
            var texts = new Gson().fromJson(new InputStreamReader(Objects.requireNonNull(in, "reforms.json"), StandardCharsets.UTF_8), Text[].class);
            return Stream.of(texts).map(Text::reform).sorted(Comparator.comparing(Reform::year)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading reforms.json", broken);
        }
    }

    private record Text(int year, String titleFr, String titleEn, String textFr, String textEn, String cautionFr, String cautionEn, List<String> opened, List<String> closed) {
        Reform reform() {
            return new Reform(year, new Wording(titleFr, titleEn), new Wording(textFr, textEn), new Wording(cautionFr, cautionEn), opened, closed);
        }
    }
}
