// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/**
 * A label or a prize, such as that of the national list of laureates.
 *
 * @param year it was given; 0 where unknown
 */
public record Label(String name, int year) {}
