// SPDX-License-Identifier: Apache-2.0
/** The words {@code user} and {@code token} of {@code bin/faisceau}; they use {@code api} alone and act as the system. */
@NullMarked
package org.faisceau.accounts.command;

import org.jspecify.annotations.NullMarked;
