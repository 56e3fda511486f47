// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/**
 * Somebody of the team, for one task; who has two tasks is there twice.
 *
 * @param person identifier of a person of the directory, which alone holds the name
 */
public record Member(Task task, String person) {}
