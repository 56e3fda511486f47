// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person was writing.
 *
 * @param address where its form posts to, and {@code #} and its name where several forms post there: the draft's name
 * @param title of the page
 * @param page where the form stands
 * @param fields names to values
 */
public record Draft(String address, String title, String page, Map<String, List<String>> fields, Instant changedAt) {}
