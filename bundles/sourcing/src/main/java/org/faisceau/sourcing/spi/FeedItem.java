// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;

/**
 * What a feed said, in plain text: others' words, nobody here checked them.
 *
 * @param feed title of the feed, or its address
 * @param link http or https; empty where it gave none
 * @param day when it was published, else when it was first read
 */
public record FeedItem(String id, String feed, String title, String link, String summary, LocalDate day) {}
