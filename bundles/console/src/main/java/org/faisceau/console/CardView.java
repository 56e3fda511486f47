// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import gg.jte.Content;
import org.faisceau.console.spi.Card;

/** A card as the dashboard shows it. */
public record CardView(Card.Size size, String title, String note, String more, String icon, Content body) {}
