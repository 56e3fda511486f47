// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faisceau.modules.api.Profile;
import org.faisceau.modules.api.Wording;

/** The profiles of {@code profiles.json}. They name modules that may not exist here, or not yet. */
record Profiles(List<Profile> all) {
    static Profiles shipped() {
        var stream = Objects.requireNonNull(Profiles.class.getResourceAsStream("profiles.json"), "profiles.json");
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            List<Line> lines = new Gson().fromJson(reader, new TypeToken<List<Line>>() {}.getType());
            return new Profiles(lines.stream().map(Line::profile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("profiles.json", e);
        }
    }

    /**
     * The same, with the modules alone that one may choose here.
     *
     * @param optional those one may switch
     * @param installed all of them, those of the platform too
     */
    List<Profile> among(List<String> optional, List<String> installed) {
        return all.stream().map(each -> new Profile(each.id(), each.title(), each.summary(), each.icon(), optional.stream().filter(each.modules()::contains).toList(),
                (int) each.modules().stream().filter(name -> !installed.contains(name)).count())).toList();
    }

    private record Line(String id, Map<String, String> title, Map<String, String> summary, String icon, List<String> modules) {
        Profile profile() {
            return new Profile(id, wording(title), wording(summary), icon, modules, 0);
        }

        private static Wording wording(Map<String, String> text) {
            return new Wording(text.get("fr"), text.get("en"));
        }
    }
}
