// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/**
 * An organisation that takes part in a project beside its bearer.
 *
 * @param organisation identifier of the directory
 * @param part what it brings; may be empty
 */
public record Partner(String organisation, String part) {}
