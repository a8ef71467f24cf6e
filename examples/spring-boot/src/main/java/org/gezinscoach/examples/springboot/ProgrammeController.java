package org.gezinscoach.examples.springboot;

import java.net.URI;
import org.gezinscoach.programme.Evaluation;
import org.gezinscoach.programme.Programme;
import org.gezinscoach.savings.SavingsPolicy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programmes: taken in, given back, and evaluated for the public. */
@RestController
@RequestMapping("/programmes")
final class ProgrammeController {
    private final Shelf<Programme> programmes = new Shelf<>();

    @PostMapping
    ResponseEntity<Programme> add(@RequestBody Programme programme) {
        return ResponseEntity.created(URI.create("/programmes/" + programmes.add(programme)))
                .body(programme);
    }

    @GetMapping("/{id}")
    Programme find(@PathVariable String id) {
        return programmes.find(id);
    }

    @GetMapping("/{id}/totals")
    PublicTotals totals(@PathVariable String id) {
        return PublicTotals.of(Evaluation.of(programmes.find(id), SavingsPolicy.AS_PRINTED));
    }
}
