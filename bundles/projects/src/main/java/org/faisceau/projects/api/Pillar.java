// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** The five pillars of innovation in projects. Source: slides of 5 June 2025. */
public enum Pillar {
    /** Strategy and governance. */
    STRATEGY,
    /** People. */
    PEOPLE,
    /** Organisation, methods and tools. */
    METHODS,
    FUNDING,
    /** Legal frame. */
    LAW
}
