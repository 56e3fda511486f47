// SPDX-License-Identifier: Apache-2.0
/** What the resources of needs promise, on a real register. */
@NullMarked
package org.faisceau.needs.rest;

import org.jspecify.annotations.NullMarked;
