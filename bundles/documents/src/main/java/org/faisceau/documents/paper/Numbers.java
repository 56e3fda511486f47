// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Numbers as SVG writes them. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private Numbers() {}

    static double[] of(String text) {
        return NUMBER.matcher(text).results().mapToDouble(found -> Double.parseDouble(found.group())).toArray();
    }

    static double one(Element element, String attribute, double otherwise) {
        var found = of(element.getAttribute(attribute));
        return found.length == 0 ? otherwise : found[0];
    }
}
