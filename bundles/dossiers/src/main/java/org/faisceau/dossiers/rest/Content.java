// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.List;

/** A version made of what is there, for parts of a dossier that have none of their own. */
final class Content {
    private Content() {}

    /** The same for the same lines, on every node and after a restart; 1 or more. */
    static int version(List<String> lines) {
        return (String.join("\n", lines).hashCode() & 0x3fffffff) + 1;
    }
}
