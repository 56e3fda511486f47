// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** How far a project is. */
public enum Stage {
    /** Partners look for each other. */
    PREPARED,
    RUNNING,
    /** It came to its end. */
    ENDED,
    /** Given up before its end. */
    STOPPED
}
