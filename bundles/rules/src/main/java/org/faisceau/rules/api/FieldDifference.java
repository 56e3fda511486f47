// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/**
 * A field of a row that two states tell differently.
 *
 * @param field its name, such as {@code numbers}, {@code lastDay} or {@code isOn}
 * @param before one value per line; empty for nothing
 */
public record FieldDifference(String field, String before, String after) {}
