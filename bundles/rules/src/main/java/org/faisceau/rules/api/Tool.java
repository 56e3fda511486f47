// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/**
 * A way to shape a contract so that innovation finds its place.
 *
 * @param id stable word
 * @param conditions one per line
 * @param caution what is often told otherwise; may be empty
 * @param text to be adapted, gaps in brackets; nobody claims legal review of it
 */
public record Tool(String id, Wording name, Wording what, String articles, Wording articlesNote, Wording conditions, Wording caution, Wording text) {}
