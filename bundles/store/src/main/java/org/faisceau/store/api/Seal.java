// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.LocalDate;

/**
 * The journal's head at the end of a day, signed: kept elsewhere, it shows any later change to what came before it.
 *
 * @param day the day that ended, in Paris
 * @param seq the last entry's number
 * @param hash that entry's hash
 * @param text the file to keep, JSON
 */
public record Seal(LocalDate day, long seq, String hash, String text) {}
