// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.kernel.api.JsonText;

/** Writes maps, lists, texts, whole numbers and booleans as JSON in one way only: keys sorted, no space. Pure. */
final class Canonical {
    private Canonical() {}

    static String text(Object value) {
        var to = new StringBuilder();
        add(to, value);
        return to.toString();
    }

    private static void add(StringBuilder to, Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<String, Object>();
            map.forEach((name, each) -> sorted.put(String.valueOf(name), each));
            to.append('{');
            sorted.forEach((name, each) -> {
                if (to.charAt(to.length() - 1) != '{') to.append(',');
                JsonText.add(to, name);
                to.append(':');
                add(to, each);
            });
            to.append('}');
        } else if (value instanceof Collection<?> list) {
            to.append('[');
            list.forEach(each -> {
                if (to.charAt(to.length() - 1) != '[') to.append(',');
                add(to, each);
            });
            to.append(']');
        } else if (value instanceof Integer || value instanceof Boolean) {
            to.append(value);
        } else {
            JsonText.add(to, String.valueOf(value));
        }
    }
}
