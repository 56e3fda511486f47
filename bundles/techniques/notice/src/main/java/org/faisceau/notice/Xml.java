// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

/** Elements of XML as text; what is empty is left out. A name may carry attributes. Pure. */
final class Xml {
    private Xml() {}

    static String leaf(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + escape(text) + "</" + bare(name) + ">\n";
    }

    static String element(String name, String... inside) {
        var all = String.join("", inside);
        return all.isEmpty() ? "" : "<" + name + ">\n" + all + "</" + bare(name) + ">\n";
    }

    private static String bare(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Signs that XML cannot hold are left out. */
    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
