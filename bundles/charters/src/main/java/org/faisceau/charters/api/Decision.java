// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;

/**
 * What a person decided on an application; it stays when the stay has ended.
 *
 * @param account who decided
 * @param why in that person's words; never blank
 */
public record Decision(String account, LocalDate on, String why) {}
