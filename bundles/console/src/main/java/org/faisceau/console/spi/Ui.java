// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;

/** Small parts of a page, for templates of every bundle: {@code ${Ui.icon("plus")}}. Escaped by construction. */
public final class Ui {
    private Ui() {}

    /** A decorative icon, hidden from screen readers. */
    public static Content icon(String name) {
        if (!name.matches("[a-z0-9-]+")) throw new IllegalArgumentException("icon: " + name);
        return out -> out.writeContent("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"/static/icons.svg#" + name + "\"></use></svg>");
    }
}
