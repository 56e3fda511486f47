// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.framework.Bundle;

/** The purges a bundle names in its {@code module.json}. */
final class PurgeNames {
    private PurgeNames() {}

    static List<String> of(Bundle bundle) {
        var entry = bundle.getEntry("module.json");
        if (entry == null) return List.of();
        try (var reader = new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8)) {
            var json = JsonParser.parseReader(reader).getAsJsonObject();
            return json.has("purges") ? json.getAsJsonArray("purges").asList().stream().map(one -> one.getAsString()).toList() : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException("module.json of " + bundle.getSymbolicName(), broken);
        }
    }
}
