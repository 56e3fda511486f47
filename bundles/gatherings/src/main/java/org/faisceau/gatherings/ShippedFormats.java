// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.faisceau.gatherings.api.Formats.Kept;
import org.faisceau.kernel.api.FileBeside;

/** The formats that come with the product, one file each, in the order of their list. */
final class ShippedFormats {
    private ShippedFormats() {}

    static Map<String, Kept> all() {
        var all = new LinkedHashMap<String, Kept>();
        FileBeside.text(ShippedFormats.class, "formats.txt").lines().filter(line -> !line.isBlank()).forEach(id -> all.put(id, kept(id)));
        return all;
    }

    private static Kept kept(String id) {
        return FormatJson.read(FileBeside.text(ShippedFormats.class, "format-" + id + ".json")).fold(read -> new Kept(read.format(), false, 0), unfit -> {
            throw new IllegalStateException("format-" + id + ".json: " + unfit.path() + " " + unfit.key());
        });
    }
}
