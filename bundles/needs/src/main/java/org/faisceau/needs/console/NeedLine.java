// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.needs.api.Need;

/** A need with the names of what it points to. */
record NeedLine(Need need, String organisation, List<String> themes) {
    String id() {
        return need.id();
    }

    String title() {
        return need.title();
    }

    String address() {
        return "/needs/" + need.id();
    }
}
