// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;

/** A state a campaign came to, when, by whom, and why where that was asked. */
public record Step(CampaignState state, Instant at, String actor, String reason) {}
