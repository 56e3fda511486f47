-- How a Living-Lab stands is for those who lead one, whatever its bundle says of itself.
update network_received set leaders = 1 where kind = 'lab-state';
