// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.api;

import java.util.List;

/**
 * A ready choice of modules for one sort of house.
 *
 * @param icon an icon's name, as in the shell's list
 * @param modules names of modules that exist here, in the order of {@link Modules#list}; may be empty
 * @param missing how many more modules it names that are not installed here, 0 or more
 */
public record Profile(String id, Wording title, Wording summary, String icon, List<String> modules, int missing) {
    public Profile {
        modules = List.copyOf(modules);
    }
}
