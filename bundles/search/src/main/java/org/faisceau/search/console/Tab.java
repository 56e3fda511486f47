// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

/**
 * One kind that has results, or all of them.
 *
 * @param kind empty for all
 */
public record Tab(String kind, String title, long count) {}
