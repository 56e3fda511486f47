// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** The table of switches as {@code modules.json} in the data folder, for the launcher when this bundle is missing. */
record SwitchFile(Path data) {
    void write(Map<String, Boolean> switches) {
        try {
            var next = Files.createTempFile(data, "modules", ".json");
            Files.writeString(next, new Gson().toJson(new TreeMap<>(switches)) + "\n");
            Files.move(next, data.resolve("modules.json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("modules.json in " + data, e);
        }
    }
}
