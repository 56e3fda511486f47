// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/**
 * A public buyer who bought it.
 *
 * @param year of the contract; 0 where unknown
 * @param contract its title; may be empty
 */
public record SolutionReference(String buyer, int year, String contract) {}
