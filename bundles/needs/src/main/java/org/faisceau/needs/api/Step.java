// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * A step in a need's life.
 *
 * @param actor the account's identifier
 * @param reason why it was abandoned; empty for other steps
 */
public record Step(NeedState state, Instant at, String actor, String reason) {}
