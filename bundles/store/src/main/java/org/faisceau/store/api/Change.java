// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * One line of the change log.
 *
 * @param seq 1 and up, without gap, in the order of commits
 * @param at when it was committed
 * @param actor the account's identifier
 * @param field as told to {@link Writing#changed}
 */
public record Change(long seq, Instant at, String actor, Ref ref, String field, String before, String after) {}
