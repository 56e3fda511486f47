// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.projects.api.Project;

/**
 * What stands on top of each page of a project.
 *
 * @param bearer what it is called
 */
record ProjectHead(Project project, String bearer, boolean mayChange) {
    String address() {
        return project.address();
    }
}
